// Made for the mocks: the form and the questions of Packit's FAQ (facts/packit.md 5.2), the answers in other words.
export const FAQ_TEXT = `---
title: FAQ
date: 2019-07-24
sidebar_position: 100
---

# FAQ

## Can I use the packit service as soon as I install it into my repository?

A repository or namespace has to be allowed first. Fedora contributors with a valid [Fedora account](https://accounts.fedoraproject.org) are let in; the [guide](/docs/guide/#2-approval) tells how.

## Can I use packit service for any GitHub repository?

Builds are made in Fedora Copr, so [Copr's rules](https://docs.pagure.org/copr.copr/user_documentation.html#what-i-can-build-in-copr) hold for the software. What breaks them is removed, and the project may be blocked.

## How can I contact you?

Open an [issue](https://github.com/packit/packit-service/issues/new) for problems. For everything else there is the [contact list](/#contact).

## Why do I have to maintain .packit.yaml and a spec file upstream?

The configuration is meant to stay small, and old forms of \`.packit.yaml\` go on working. The spec file need not be upstream: an action can fetch it from [dist-git](https://src.fedoraproject.org).

## But what are the benefits?

Your project is built and tested as part of a distribution with every pull request, so what does not fit is seen while the change is made:

- RPM builds
- test results
- both right in the pull request

## Why Fedora?

Because Packit's authors work on it.

## How is Packit different from other services?

It connects services that exist: [Copr](https://copr.fedorainfracloud.org), [Koji](https://koji.fedoraproject.org), [Bodhi](https://bodhi.fedoraproject.org) and [dist-git](https://src.fedoraproject.org).

## Can we use Packit with Gitlab?

Yes, see [its part of the guide](/docs/guide#gitlab).

## How can I download RPM spec file if it is not part of upstream repository?

Fetch it in an [action](/docs/configuration/actions/) after the upstream repository is cloned, and name what the command needs in [\`srpm_build_deps\`](/docs/configuration/#srpm_build_deps):

\`\`\`yaml
specfile_path: hello.spec
actions:
  post-upstream-clone: "curl -o hello.spec https://src.fedoraproject.org/rpms/hello/raw/rawhide/f/hello.spec"
srpm_build_deps:
  - curl
\`\`\`

## I have a template of a spec file in my repo: can packit work with it?

Yes, an action can make the spec file from it:

\`\`\`yaml
actions:
  post-upstream-clone: "make hello.spec"
\`\`\`

with a rule such as

    hello.spec: hello.spec.in
        sed 's/@VERSION@/$(VERSION)/' $< > $@

## Can I use CentOS Stream with packit service?

Yes. Name it as a target of the build:

\`\`\`yaml
jobs:
- job: copr_build
  trigger: pull_request
  targets:
    - centos-stream-9-x86_64
\`\`\`

## After adding tests I see error 'No FMF metadata found.'

Testing Farm finds no metadata of tests: run \`fmf init\` and add the \`.fmf\` directory. More is in the [documentation of tests](/docs/testing-farm).

## Does packit work with rpmautospec?

Yes. It uses two macros:

1. \`autorelease\` for \`Release\`
2. \`autochangelog\` for the changelog

To build without its macros as well:

    Release:  %{?autorelease}%{!?autorelease:1%{?dist}}

## How do I install dependencies for my commands in packit-service?

Source packages are built in Copr: name the packages that commands need in [\`srpm_build_deps\`](/docs/configuration/#srpm_build_deps).

## A command failed in packit-service: how do I reproduce it locally?

[This page](reproduce-locally) shows how.
`;
