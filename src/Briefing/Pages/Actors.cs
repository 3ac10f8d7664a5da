using Briefing.Linking;
using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Reading;
using Briefing.Rendering;

namespace Briefing.Pages;

/// <summary>A page for each person, country, organisation and group, and a list of all.</summary>
internal sealed class Actors : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the pages go.</param>
    public Actors(OutputFolder folder)
    {
        InputModules = [new ReadFiles("actors"), new ReadYaml(), new BindActors()];
        ProcessModules = [new FindCircles<Actor>("of", actor => actor.Of), new LinkActors()];
        PostProcessModules = [new SetDestination(), new RenderActors(), new ReadBackLinks()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
