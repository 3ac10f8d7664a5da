using Briefing.Linking;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Reading;
using Briefing.Rendering;

namespace Briefing.Pages;

/// <summary>A page for each source with its text as far as rights allow, and a list of all.</summary>
internal sealed class Sources : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the pages go.</param>
    public Sources(OutputFolder folder)
    {
        InputModules = [new ReadFiles("sources"), new ReadYaml(), new BindSources()];
        ProcessModules = [new LinkSources()];
        PostProcessModules = [new SetDestination(), new RenderSources(), new ReadBackLinks()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
