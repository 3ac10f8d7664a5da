namespace Briefing.Rendering.Figures.Voices;

/// <summary>How much an actor is heard.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Path">Its page, from the site's root.</param>
/// <param name="Quotes">How many quotes are by it.</param>
/// <param name="Quoted">How many words stand in quotation marks.</param>
/// <param name="Reported">How many words report in others' words what it said.</param>
/// <param name="Named">How often sources name it.</param>
internal sealed record Voice(string Id, string Name, string Path, int Quotes, int Quoted, int Reported, int Named)
{
    /// <summary>All words of its quotes.</summary>
    public int Words => Quoted + Reported;
}
