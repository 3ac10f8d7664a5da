using System.Text;
using Briefing.Diagnostics;
using Briefing.Model.Linked;
using Briefing.Pipelines;
using Briefing.Publishing.Folders;

namespace Briefing.Publishing.Permalinks;

/// <summary>
/// The editor's list of addresses, <c>input/permalinks.yml</c>. It is brought up to date when the site with the new ones is
/// about to be published, and touched only where there are new ones.
/// </summary>
internal sealed class PermalinkBook(BuildSettings settings, DiagnosticBag diagnostics)
{
    private LinkedPermalinks _permalinks = LinkedPermalinks.None;

    /// <summary>Notes what is to be kept.</summary>
    public void Note(LinkedPermalinks permalinks) => _permalinks = permalinks;

    /// <summary>
    /// Writes the new addresses down; says so where it cannot. That comes just before the site is published, so that an editor
    /// for whom warnings are errors keeps the site as it was.
    /// </summary>
    public void Keep()
    {
        if (_permalinks.Added.IsEmpty)
        {
            return;
        }

        try
        {
            Write(RealPath.Of(Path.Combine(settings.Root, _permalinks.Written.Path)));
        }
        catch (Exception trouble) when (FileTrouble.IsTrouble(trouble))
        {
            Report(trouble);
        }
    }

    // Beside the file and then in its place in one step: whoever reads it finds the old or the new one, whole.
    private void Write(string path)
    {
        var next = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.next");
        File.WriteAllText(
            next,
            PermalinkText.Of(_permalinks),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
        File.Move(next, path, overwrite: true);
    }

    private void Report(Exception trouble)
    {
        var (path, count) = (_permalinks.Written.Path, _permalinks.Added.Length);
        diagnostics.Add(
            PublishingRules.AddressesNotKept,
            _permalinks.Written.File is { } file ? new Place(file, 0, 0) : null,
            $"{count} new {(count == 1 ? "address" : "addresses")} cannot be written to `{path}`: {FileTrouble.Reason(trouble)}",
            "build once where that file can be written, and keep it with the other files"
        );
    }
}
