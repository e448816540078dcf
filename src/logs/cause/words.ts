import { anyOf } from './lines-with';

/** Parts of the lines that rules and marks know: each long enough to be rare. */
const KNOWN = [
  '\n+ |] + |rror:|rror\u001b|rror[|rror |rror(|rror)|rror\n|ERROR|ERR!|ERR_|FATAL|th problems|fatal:|ailed|FAIL',
  "ailure|panic: |panicked|annot |an't |ould not|nable to |ot found|ot find|No such|nvalid |issing",
  'nknown |nrecognized |InvalidRe|InvalidVe|o match|o package|o Package|o module|o required|ubious|1) |2) |1)\n|2)\n|o transl|o rule',
  'needed by|thing prov|but none|onflict|ompatible|tered out|Problem|ndefined |ultiple def|relocation ',
  'idden symbol|wrong format|t recognized|Killed|of memory|ate memory|bad_alloc|y exhausted|mory alloc',
  'SIGKILL|oom-kill|No space|quota exc|ore space|TimeoutExp|Timeout(|r timeout =|stuck here',
  'CommandTimeout|imed out|s exceeded|success file|put/output|atus code: |[Errno|ce not known|dial tcp',
  'getaddrinfo|is wrong|did NOT|ismatch|Public key|GPG key|MIRROR|curl: (|gpg: |gpgv|ssh: |n closed by',
  'pected EOF|not in gzip|t look like|t apply|unk #|hunk|garbage|to patch|reviously app|job control',
  'nstalled (but|uild-id in|stalled files|adness| a directory|elease version|no longer supp|<<< ',
  'xception|NotFound|navailable|Conflict:|no wheel|ssertion |asserting|::test|core dumped|egmentation',
  'SIGSEGV|SIGABRT|: line |denied|t permitted|File exists|@INC|load such|Gem::|Bundler::|Errno::|*** ',
  '***F|***E|***T|***N|ort cycle|constraints|not in |go.sum|nconsistent|biguous|sed: -e|E   |] E: |\nE: |: E: |\ne: ',
  '\n! |] ! |  ● |• tag-|hat went|xmlto: |Global sym|Bareword|rerequisite|not ok|TIMEOUT|Bail out',
  "terminate called|Expected:|xpected |) test: |o tests ran|TESTS RAN|.at:|.po:|n't find| condition:",
  "expect(|** (|===> |.go:|.erl:|.adb:|.pyx:|Running command |of output]|Setup: |) test |Symbol's|n procedure|lua: |[error]|@@ -|L **: ",
].flatMap((words) => words.split('|'));

/** A line that any rule or mark knows holds a match; other lines never become strings. Examples are tested against it. */
export const WORDS = anyOf(KNOWN);

/** Consequences of an earlier error, and lines that only look like one. */
export const HARMLESS =
  /\(ignored\)|^\+{1,8} |^\s{0,20}(?:[\w./-]{1,200}(?::\d+)*: )?(?:[Ww]arning|WARNING)\b(?!, treated|: prerequisite|: \d+ computed checksum)|: warning: |^(?:checking(?!.{0,500}configure: error)|Checking|--(?! (?:\d+\. )?(?:Failure|Error)(?:: | \())|configure: WARNING|\*\*\* WARNING)[ :]|(?:will be|is|are) (?:fatal|an error) in the future|^g?make(?:\[\d+\])?: (?:\*\*\* (?:\[|Waiting|Deleting)|Entering|Leaving|Target)|^ninja: build stopped|Bad exit status|^RPM build (?:errors|warnings)|^Child return code|^EXCEPTION: |^mockbuild\.exception|^ERROR: (?:Exception\(|Command failed)|^Copr build error: Build failed|^collect2: error|^lto-wrapper: fatal|^(?:error|warning): (?:could not compile|aborting due to|build failed|command '|Command |linker command|test failed, to rerun|could not document|\d+ targets? failed)|linker command failed|all warnings being treated as errors|^ERROR: (?:Failed (?:building|to build)|Command errored|InvocationError)|metadata-generation-failed|failed-wheel-build-for-install|subprocess-exited-with-error|\b[0 ]0 (?:errors?|fail(?:ed|ures?))\b|\bno errors?\b|A complete log of this run|^scons: building terminated|^error: Bad exit|^\s{0,40}\d+ \| |^ERROR: usage: |^\S{1,300}:\d+: \w{1,60}Warning: |^# (?:ERROR|FAIL): {1,4}0|^\[FAILED\] Failed to (?:start|listen|mount)|^(?:PASS|XFAIL|SKIP|ok)\b[ :]|\bPASSED\b|\.\.\. ?ok$|^Traceback|^\s{0,8}File "/;

export const MARKS = {
  /** What the shell was about to run. */
  command: /^\+ [\w./'"[({]/,
  /** Commands after the one that failed: they report, they do not fail. */
  aftermath:
    /^\+ (?:exit\b|\[|test |echo|printf|true|false|:|jobs|RPM_EC=|STATUS=|status=|ret=|rc=|RET=|RC=|cat |tail |head |find |popd|cd \.\.|for |'\[')/,
  /** A tool gave up on a target because of what it printed before. */
  stop: /^(?:g?make(?:\[\d+\])?: \*\*\* \[|ninja: build stopped|error: command '|collect2: error|error: could not compile|scons: \*\*\* \[)/,
  /** Ninja names what failed before it shows the output. */
  failed: /^FAILED: /,
  runsMake: /\bg?make\b|\bninja\b|\bcmake --build|\bctest\b|\bmeson\b/,
  /** The make that the shell itself had started. */
  outermost: /^(?:g?make: \*\*\* \[|ninja: build stopped)/,
};
