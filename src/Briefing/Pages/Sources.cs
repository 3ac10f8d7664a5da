using Briefing.Linking;
using Briefing.Pipelines;
using Briefing.Reading;

namespace Briefing.Pages;

/// <summary>A page for each source with its text as far as rights allow, and a list of all.</summary>
internal sealed class Sources : Pipeline
{
    /// <summary>The recipe.</summary>
    public Sources()
    {
        InputModules = [new ReadFiles("sources"), new ReadYaml(), new BindSources()];
        ProcessModules = [new LinkSources()];
    }
}
