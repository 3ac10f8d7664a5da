using Briefing.Rendering.Assets;

namespace Briefing.Tests.Rendering;

public sealed class LeanScriptTests
{
    [Theory]
    [InlineData("// Why.\n(() => {\n\n  run(); // now\n})();\n", "(() => {\nrun(); // now\n})();\n")]
    [InlineData("  /* Why. */\n  /** More. */\nrun();", "run();\n")]
    [InlineData("/* Why. */ run();\n", "/* Why. */ run();\n")]
    [InlineData("//! Licence\n/*! Licence */\nrun();\n", "//! Licence\n/*! Licence */\nrun();\n")]
    [InlineData("const a = `//`;\r\n  b();\r\n", "const a = `//`;\nb();\n")]
    [InlineData("const a = \"// no remark\";\n", "const a = \"// no remark\";\n")]
    public void What_is_for_authors_is_left_out(string script, string lean) =>
        Assert.Equal(lean, LeanScript.Of(script));

    [Theory]
    [InlineData("const text = `one\n  // two\n`;\n")]
    [InlineData("const text = \"one \\\n  // two\";\n")]
    public void Where_a_text_runs_over_lines_nothing_is_changed(string script) =>
        Assert.Equal(script, LeanScript.Of(script));

    [Fact]
    public void Every_script_of_the_theme_gets_shorter() =>
        Assert.All(
            Directory.GetFiles(Repository.PathOf("theme/assets"), "*.js"),
            file => Assert.True(LeanScript.Of(File.ReadAllText(file)).Length < new FileInfo(file).Length * 0.9, file)
        );
}
