using Briefing.Linking;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Reading;
using Briefing.Rendering;

namespace Briefing.Pages;

/// <summary>A page for each quote, and a list of all.</summary>
internal sealed class Quotes : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the pages go.</param>
    public Quotes(OutputFolder folder)
    {
        InputModules = [new ReadFiles("quotes"), new ReadYaml(), new BindQuotes()];
        ProcessModules = [new LinkQuotes(), new FindRepeatedQuotes()];
        PostProcessModules = [new SetDestination(), new RenderQuotes(), new ReadBackLinks()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
