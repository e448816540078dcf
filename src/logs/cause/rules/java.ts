import type { Rule } from '@/logs/cause/rule';

/** A chain of causes below a heading of Gradle, each indented below what it caused: the innermost says most. */
const GRADLE = { within: 60, until: /^\* |^BUILD FAILED|^={20}/ };

/** javac, ant, Maven, Gradle, Scala, Kotlin. */
export const java: readonly Rule[] = [
  {
    id: 'javac',
    category: 'java',
    tier: 1,
    pattern: /^(?:\s{0,12}\[\w{1,20}\] )?\S{1,300}\.(?:java|groovy|scala|kt):\d+: error: /,
    example: '    [javac] /b/src/Foo.java:12: error: cannot find symbol',
    counterExample: '    [javac] /b/src/Foo.java:12: warning: [deprecation] x',
  },
  {
    id: 'maven-compile',
    category: 'java',
    tier: 1,
    pattern: /^\[ERROR\] \S{1,300}:\[\d+(?:,\d+)?\] (?:error: )?\S/,
    example: '[ERROR] /b/src/main/java/Foo.java:[12,3] cannot find symbol',
    counterExample: '[ERROR] COMPILATION ERROR :',
  },
  {
    id: 'maven-resolve',
    category: 'java',
    tier: 1,
    pattern:
      /^\[(?:ERROR|FATAL)\] .{0,800}(?:[Nn]on-resolvable|[Cc]ould not resolve|could not be resolved|[Uu]nresolveable|Could not find artifact|Cannot access \S+ \()/,
    example: '[ERROR] Failed to execute goal on project foo: Could not resolve dependencies for project a:b:jar:1',
    counterExample: '[ERROR] COMPILATION ERROR :',
    hint: 'Add mvn(group:artifact) of what is missing to BuildRequires, or drop it with %pom_remove_dep.',
  },
  {
    id: 'java-release',
    category: 'java',
    tier: 1,
    pattern:
      /(?:error: )?(?:release version \S+ not supported|invalid (?:source|target) release: |[Ss]ource option \S+ is no longer supported|[Tt]arget option \S+ is no longer supported)/,
    example: 'error: Source option 7 is no longer supported. Use 8 or later.',
    counterExample: 'release version 8',
    hint: 'Raise the source and target level of the build.',
  },
  {
    id: 'surefire',
    category: 'test',
    tier: 1,
    pattern: /<<< (?:FAILURE|ERROR)!\s*$/,
    example: '[ERROR] FooTest.testBar -- Time elapsed: 0.01 s <<< FAILURE!',
    counterExample: '<<< done',
    reasons: [{ find: /^(?:\w+\.)+\w*(?:Error|Exception|Failure)|^\S+:\s/, within: 4, until: /<<< / }],
  },
  {
    id: 'java-exception',
    category: 'java',
    tier: 1,
    pattern:
      /^(?:Exception in thread "[^"]{1,100}" |Caused by: )?(?:java|javax|jakarta|org|com|net|io)\.(?:[\w$]{1,80}\.){1,8}[\w$]{0,80}(?:Error|Exception)\b/,
    example: 'Exception in thread "main" java.lang.NoClassDefFoundError: org/foo/Bar',
    counterExample: 'java.util.List',
  },
  {
    id: 'gradle',
    category: 'java',
    tier: 2,
    pattern: /^\* What went wrong:/,
    example: '* What went wrong:',
    counterExample: '* Try:',
    isHeading: true,
    reasons: [
      { ...GRADLE, find: /^\s+\S/, after: /^\s{0,30}> .{0,500}:$/ },
      { ...GRADLE, find: /^\s{9,60}> \S/ },
      { ...GRADLE, find: /^\s{6,8}> \S/ },
      { ...GRADLE, find: /^\s{2,5}> \S/ },
      { ...GRADLE, find: /^> \S/ },
      { ...GRADLE, find: /\S/ },
    ],
  },
  {
    id: 'scala',
    category: 'java',
    tier: 1,
    pattern: /^(?:\[error\] \S{1,300}:\d+(?::\d+)?: |e: (?:file:\/\/)?\S{1,300}:\d+:\d+ |e: \S{1,300}: \(\d+, \d+\): )/,
    example: 'e: file:///b/src/Foo.kt:12:3 Unresolved reference: bar',
    counterExample: '[error] (compile / compileIncremental) Compilation failed',
  },
  {
    id: 'ant',
    category: 'java',
    tier: 2,
    pattern: /^BUILD FAILED$/,
    example: 'BUILD FAILED',
    counterExample: 'BUILD SUCCESSFUL',
    reasons: [{ find: /^\S+:\d+: (?!The following error occurred)\S|^\S/, within: 3 }],
  },
  {
    id: 'maven-goal',
    category: 'java',
    tier: 2,
    pattern: /^\[ERROR\] Failed to execute goal (.+)/,
    example:
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-javadoc-plugin:3.6:jar (x) on project foo: failed',
    counterExample: '[ERROR] -> [Help 1]',
  },
  {
    id: 'maven-error',
    category: 'java',
    tier: 2,
    pattern:
      /^\[(?:ERROR|FATAL)\] (?!\s*$|COMPILATION ERROR|-> \[Help|\[Help|To see the full|Re-run Maven|For more information|After correcting|Failures:|Errors:|Tests run:|There are test failures|Please refer|See \/| {2}mvn|BUILD)\S/,
    example: '[ERROR] The build could not read 1 project',
    counterExample: '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.',
  },
];
