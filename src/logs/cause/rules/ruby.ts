import type { Rule } from '@/logs/cause/rule';

/** Ruby, RubyGems, Bundler; minitest, test-unit and RSpec. */
export const ruby: readonly Rule[] = [
  {
    id: 'ruby-load',
    isMissing: true,
    category: 'ruby',
    tier: 1,
    pattern:
      /cannot load such file -- (\S+)|Could not find (?:gem )?'([^']{1,100})' |^(?:ERROR: {1,2})?.{0,200}Gem::(?:\w{1,60}::){0,3}\w{1,60}Error|Bundler::\w{1,60}|Could not find \S+ in (?:any of the sources|locally installed gems|cached gems)/,
    example:
      "internal:/usr/share/rubygems/rubygems/core_ext/kernel_require.rb:136:in `require': cannot load such file -- foo (LoadError)",
    counterExample: 'Successfully installed foo-1.0',
    hint: 'Add the missing gem to BuildRequires: rubygem(...).',
  },
  {
    id: 'gem',
    category: 'ruby',
    tier: 1,
    pattern: /^ERROR: {1,2}(?:While executing gem|Error installing|Could not find|Loading command)/,
    example: 'ERROR:  While executing gem ... (Gem::Package::FormatError)',
    counterExample: 'WARNING:  description and summary are identical',
  },
  {
    id: 'ruby-exception',
    category: 'ruby',
    tier: 1,
    pattern:
      /^\s{0,8}(?:(?:[A-Z]\w{0,60}::){1,8}[A-Z]\w{0,80}(?:Error|Exception|Failure|NotFound|Invalid|Missing|Failed)?|NoMethodError|NameError|LoadError|ArgumentError|FrozenError|ScriptError|NotImplementedError|Errno::\w{1,20}): \S/,
    example: "ActionView::Template::Error: Can't resolve image into URL",
    counterExample: 'ActionText::JobRenderTest#test_uses_app_default_url_options:',
  },
  {
    id: 'ruby-raised',
    category: 'ruby',
    tier: 1,
    pattern: /^\S{1,300}:\d+:in .{1,200}: .{1,800} \((?:[A-Z]\w{0,60}::){0,6}[A-Z]\w{0,60}\)$/,
    example: "/b/lib/foo.rb:12:in `bar': undefined method `baz' for nil (NoMethodError)",
    counterExample: "\tfrom /b/lib/foo.rb:12:in `bar'",
  },
  {
    id: 'minitest',
    category: 'test',
    tier: 2,
    pattern: /^(?:\s{0,6}\d{1,6}\) (?:Failure|Error):|Failure:|Error:)$/,
    example: '  1) Failure:',
    counterExample: 'Failures: 0',
    isHeading: true,
    reasons: [
      { find: /^[+-]/, after: /^@@ -/, within: 20, until: /^\s*$/ },
      { find: /^(?!\S+#\S+|\s*$|\S+ \[\S+:\d+\]:)\s*\S/, within: 6 },
    ],
  },
  {
    id: 'test-unit',
    category: 'test',
    tier: 2,
    pattern: /^(?:Failure|Error): (?:test.{0,200}|\S{1,200})\(.{1,200}\):?$/,
    example: 'Failure: test_foo(FooTest)',
    counterExample: 'Failure: none',
    reasons: [
      {
        find: /^(?:<.{0,400}> expected|expected|\S+Error|.{0,200}(?:expected|was not|should))/,
        within: 15,
        until: /^={20}/,
      },
    ],
  },
  {
    id: 'rspec',
    category: 'test',
    tier: 2,
    pattern: /^\s{0,8}Failure\/Error: /,
    example: '     Failure/Error: expect(sum).to eq(3)',
    counterExample: 'Failures:',
    reasons: [
      { find: /^\s{0,40}(?=[^\s#])(?!(?:[A-Z]\w*::)*[A-Z]\w*:$)/, within: 12, after: /^\s*$/, until: /^\s*# / },
      { find: /^\s{7,40}[^\s#]/, within: 8, until: /^\s*# / },
    ],
  },
];
