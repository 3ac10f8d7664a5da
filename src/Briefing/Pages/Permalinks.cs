using Briefing.Linking;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Publishing.Permalinks;
using Briefing.Reading;
using Briefing.Rendering.Permalinks;

namespace Briefing.Pages;

/// <summary>A short address for each entry, and pages where those lead on that have moved or are gone.</summary>
internal sealed class Permalinks : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the pages go.</param>
    /// <param name="book">The editor's list of addresses.</param>
    public Permalinks(OutputFolder folder, PermalinkBook book)
    {
        InputModules = [new ReadFiles("permalinks"), new ReadYaml(), new BindPermalinks()];
        ProcessModules = [new LinkPermalinks()];
        PostProcessModules = [new RenderWithdrawn(), new ReadBackLinks(), new RenderMoved()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder), new KeepPermalinks(book)];
    }
}
