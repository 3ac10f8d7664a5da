using Briefing.Tests.Cli;

namespace Briefing.Tests;

/// <summary>
/// Builds or packs every folder of <c>Sites/</c> and compares what <c>briefing build --quiet</c> prints with its
/// <c>expected.txt</c>.
/// </summary>
public sealed class SitesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string> Cases => [.. SiteCases.Names];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_build_prints_what_is_expected(string name)
    {
        SiteCases.CopyTo(name, _folder);
        using var terminal = new TestTerminal(_folder, isMixed: true);

        var code = terminal.Run([.. SiteCases.Command(name), "--quiet"]);

        Golden.Matches($"Sites/{name}/expected.txt", $"{terminal.Out}exit code {code}\n");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_shows_the_rule_it_is_named_after(string name)
    {
        var code = name.Split('-')[0];

        if (code == "ok")
        {
            Assert.EndsWith("exit code 0\n", SiteCases.Expected(name), StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains($"[{code}]", SiteCases.Expected(name), StringComparison.Ordinal);
        }
    }
}
