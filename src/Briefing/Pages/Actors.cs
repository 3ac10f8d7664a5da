using Briefing.Linking;
using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Reading;

namespace Briefing.Pages;

/// <summary>A page for each person, country, organisation and group, and a list of all.</summary>
internal sealed class Actors : Pipeline
{
    /// <summary>The recipe.</summary>
    public Actors()
    {
        InputModules = [new ReadFiles("actors"), new ReadYaml(), new BindActors()];
        ProcessModules = [new FindCircles<Actor>("of", actor => actor.Of), new LinkActors()];
    }
}
