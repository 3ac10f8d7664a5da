using Briefing.Linking;
using Briefing.Pipelines;
using Briefing.Reading;

namespace Briefing.Pages;

/// <summary>The editor's own pages: analysis, method.</summary>
internal sealed class FreePages : Pipeline
{
    /// <summary>The recipe.</summary>
    public FreePages()
    {
        InputModules = [new ReadFiles("pages"), new ReadYaml(), new BindPages()];
        ProcessModules = [new LinkPages()];
    }
}
