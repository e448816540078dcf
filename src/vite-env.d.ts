interface ImportMetaEnv {
  readonly VITE_API_URL?: string;
  readonly VITE_COPR_API_URL?: string;
  readonly VITE_COPR_RESULTS_URL?: string;
  readonly VITE_COPR_WEB_URL?: string;
  readonly VITE_ALBS_API_URL?: string;
  readonly VITE_ALBS_CONTENT_URL?: string;
  readonly VITE_ALBS_WEB_URL?: string;
  readonly VITE_TESTING_FARM_API_URL?: string;
  readonly VITE_TESTING_FARM_ARTIFACTS_URL?: string;
  readonly VITE_DATAGREPPER_URL?: string;
  readonly VITE_STATUS_URL?: string;
  readonly VITE_FAQ_URL?: string;
  readonly VITE_FAQ_WEB_URL?: string;
  readonly VITE_STATS_URL?: string;
  /** Commit shown in the footer. */
  readonly VITE_GIT_SHA?: string;
  /** `on` in the demo build: the services are mocked by a service worker. */
  readonly VITE_MOCKS?: string;
}

/** Version of package.json, put in by the build. */
declare const __APP_VERSION__: string;
