import type { Rule } from '@/logs/cause/rule';

/** Tracebacks, pip, setuptools and the macros of python packages. */
export const python: readonly Rule[] = [
  {
    id: 'python-no-module',
    isMissing: true,
    category: 'python',
    tier: 1,
    pattern:
      /^(?:E {2,8}|\s{2})?(?:ModuleNotFoundError|ImportError): No module named '?([\w.]{1,200})|: No module named '?([\w.]{1,200})'?$/,
    example: "E   ModuleNotFoundError: No module named 'google.cloud'",
    counterExample: 'import google.cloud',
    hint: 'Add the package with this module to BuildRequires: python3dist(...).',
  },
  {
    id: 'python-import',
    isMissing: true,
    category: 'python',
    tier: 1,
    pattern:
      /^(?:E {2,8}|\s{2})?(?:\w{1,60}\.){0,6}(?:ModuleNotFoundError|ImportError): (?!Failed to import test module)(.+)/,
    example: "ImportError: cannot import name 'Mapping' from 'collections'",
    counterExample: 'ImportError while importing test module',
  },
  {
    id: 'python-globs',
    category: 'python-pkg',
    tier: 1,
    pattern:
      /^(?:\w{1,60}\.){0,6}(?:ValueError: (?:Globs did not match|Nothing matched|Attempted to use a namespaced)|FileNotFoundError: .{0,200}(?:pyproject\.toml|setup\.py)|BackendUnavailable|DistributionNotFound|InvalidRequirement|InvalidVersion|InvalidConfigError|OptionError)/,
    example: 'ValueError: Globs did not match any module: foo',
    counterExample: 'ValueError: invalid literal',
    hint: 'Correct the names given to %pyproject_save_files, or the metadata in pyproject.toml.',
  },
  {
    id: 'pip',
    category: 'python-pkg',
    tier: 1,
    pattern:
      /^\s{0,8}(?:ERROR: (?:Could not find a version that satisfies the requirement (\S+)|No matching distribution found for|Some build dependencies for|Cannot unpack|Invalid requirement|Package '|.{1,100} is not a (?:supported|valid) wheel|Could not build wheels|File "setup\.py" )|ERROR Missing dependencies:|\S{1,200}found no wheel in|error: invalid command '|configuration error: |error in \S+ setup command: |(?:error|ERROR): .{0,60}(?:pyproject\.toml|setup\.(?:py|cfg)).{0,100}(?:not found|does not|invalid))/,
    example: 'ERROR: Could not find a version that satisfies the requirement setuptools_scm>=8 (from versions: none)',
    counterExample: 'ERROR: Failed building wheel for foo',
    hint: 'Add what is missing to BuildRequires: python3dist(...).',
  },
  {
    id: 'pip-satisfy',
    category: 'python-pkg',
    tier: 1,
    pattern:
      /^(?:\w{1,60}\.){0,6}(?:VersionConflict|ContextualVersionConflict|UnknownBackend|BackendInvalid|ResolutionImpossible|LicenseConflict)\b|^error: (?:Unknown|Multiple top-level) (?:distribution|packages|modules)|error: Multiple top-level packages discovered/,
    example: "error: Multiple top-level packages discovered in a flat-layout: ['a', 'b'].",
    counterExample: 'error: cannot go on',
  },
  {
    id: 'python-location',
    category: 'python',
    tier: 2,
    pattern: /^\S{1,300}\.py:\d+: (?:\w{1,60}\.){0,6}\w{0,60}(?:Error|Exception): \S/,
    example: '/b/tests/test_a.py:5: AssertionError: 1 != 2',
    counterExample: 'tests/test_a.py:5: AssertionError',
  },
  {
    id: 'argparse',
    category: 'command',
    tier: 1,
    pattern:
      /^[\w./-]{1,100}: error: (?:unrecognized arguments|the following arguments|argument |ambiguous option|no such option|invalid choice)/,
    example: 'pytest: error: unrecognized arguments: --cov=foo',
    counterExample: 'gcc: error: no input files',
    hint: 'The tool does not know this option: add the plugin that does, or drop the option.',
  },
  {
    id: 'python-wrapper',
    category: 'python',
    tier: 3,
    pattern:
      /^(?:E {2,8})?(?:\w{1,60}\.){0,6}(?:CalledProcessError|SystemExit|InvocationError|DistutilsExecError|CompileError|LinkError|BuildBackendException|HookMissing|PackitCommandFailedError|PackitSRPMException|InstallationError|InstallationSubprocessError|SubprocessError): /,
    example: "subprocess.CalledProcessError: Command '['ninja']' returned non-zero exit status 1.",
    counterExample: 'ValueError: x',
  },
  {
    id: 'python-exception',
    category: 'python',
    tier: 1,
    pattern:
      /^(?!ImportError: Failed to import test module)\s{0,8}(?:[a-zA-Z_]\w{0,60}\.){0,8}(?!(?:CalledProcess|DistutilsExec|Compile|Link|Invocation|InstallationSubprocess|Subprocess)Error: )[A-Z]\w{0,60}(?:Error|Exception|Failure|Failed|NotFound|Unavailable|Invalid|Missing|Conflict): (.+)/,
    example: "AttributeError: module 'pkgutil' has no attribute 'ImpImporter'",
    counterExample: 'Cython.Compiler.Errors.CompileError: src/fast.pyx',
  },
  {
    id: 'python-bare',
    category: 'python',
    tier: 2,
    pattern: /^(?:AssertionError|NotImplementedError|KeyboardInterrupt|RecursionError|StopIteration|TimeoutError)$/,
    example: 'AssertionError',
    counterExample: 'AssertionErrors are shown',
  },
];
