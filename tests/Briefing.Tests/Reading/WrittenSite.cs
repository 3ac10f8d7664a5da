using System.Text;

namespace Briefing.Tests.Reading;

/// <summary>A briefing on disk for one test: input/ and seeds/ with the files that the test writes.</summary>
internal sealed class WrittenSite : IDisposable
{
    public WrittenSite()
    {
        Root = Directory.CreateTempSubdirectory("briefing-").FullName;
        Directory.CreateDirectory(Path.Combine(Root, "input"));
        Directory.CreateDirectory(Path.Combine(Root, "seeds"));
    }

    public string Root { get; }

    /// <summary>A file of the editor with only that content.</summary>
    public static string MessagesFor(string path, string text)
    {
        using var site = new WrittenSite().With(path, text);
        return ReadSite.At(site.Root).Messages;
    }

    public WrittenSite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public WrittenSite With(string path, byte[] bytes)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public ReadSite Read() => ReadSite.At(Root);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
