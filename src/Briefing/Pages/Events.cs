using Briefing.Linking;
using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Reading;
using Briefing.Rendering;

namespace Briefing.Pages;

/// <summary>A page for each event, and a list of all.</summary>
internal sealed class Events : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the pages go.</param>
    public Events(OutputFolder folder)
    {
        InputModules = [new ReadFiles("events"), new ReadYaml(), new BindEvents()];
        ProcessModules =
        [
            new FindCircles<Event>("part-of", e => e.PartOf is { } whole ? [whole] : []),
            new FindCircles<Event>("follows", e => e.Follows),
            new LinkEvents(),
        ];
        PostProcessModules = [new SetDestination(), new RenderEvents(), new ReadBackLinks()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
