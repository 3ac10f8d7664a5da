using Briefing.Linking;
using Briefing.Pipelines;
using Briefing.Reading;

namespace Briefing.Pages;

/// <summary>How actors stand to each other: shown on their pages, so that there is nothing to render here.</summary>
internal sealed class Relations : Pipeline
{
    /// <summary>The recipe.</summary>
    public Relations()
    {
        InputModules = [new ReadFiles("relations"), new ReadYaml(), new BindRelations()];
        ProcessModules = [new CheckRelations()];
    }
}
