using Briefing.Linking;
using Briefing.Pipelines;
using Briefing.Reading;
using Briefing.Rendering;

namespace Briefing.Pages;

/// <summary>The briefing's own words, which every page draws on.</summary>
internal sealed class TheBrief : Pipeline
{
    /// <summary>The recipe.</summary>
    public TheBrief()
    {
        InputModules = [new CheckInputFolder(), new ReadFiles("briefing"), new ReadYaml(), new BindBrief()];
        ProcessModules = [new RefuseUnreleased(), new LinkBrief()];
        PostProcessModules = [new AskForAddress()];
    }
}
