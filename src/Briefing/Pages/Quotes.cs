using Briefing.Linking;
using Briefing.Pipelines;
using Briefing.Reading;

namespace Briefing.Pages;

/// <summary>A page for each quote, and a list of all.</summary>
internal sealed class Quotes : Pipeline
{
    /// <summary>The recipe.</summary>
    public Quotes()
    {
        InputModules = [new ReadFiles("quotes"), new ReadYaml(), new BindQuotes()];
        ProcessModules = [new LinkQuotes(), new FindRepeatedQuotes()];
    }
}
