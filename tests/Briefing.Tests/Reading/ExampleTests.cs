namespace Briefing.Tests.Reading;

public sealed class ExampleTests
{
    private const string Folder = "Reading/Examples";

    public static TheoryData<string> Files =>
        [
            .. Directory
                .GetFiles(Repository.PathOf($"tests/Briefing.Tests/{Folder}"), "*.md")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Reading_an_example_prints_what_stands_beside_it(string name)
    {
        var text = File.ReadAllText(Repository.PathOf($"tests/Briefing.Tests/{Folder}/{name}"));

        Golden.Matches($"{Folder}/{name}", ExampleFile.WithWhatIsPrinted(text));
    }
}
