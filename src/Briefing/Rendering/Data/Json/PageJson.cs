using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Json;

/// <summary>Writes a free page.</summary>
internal sealed class PageJson(EntryJson entries)
{
    /// <summary>Writes the members.</summary>
    public void Write(LinkedPage linked)
    {
        entries.Begin(linked.Page);
        entries.Json.Field("title", linked.Page.Name);
        entries.Json.Field("description", linked.Page.Description);
        entries.End(linked);
    }
}
