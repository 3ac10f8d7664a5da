using Briefing.Model.Linked;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Ld;

/// <summary>Writes a free page as a <c>WebPage</c>.</summary>
internal static class LdPage
{
    /// <summary>Writes the members.</summary>
    public static void Write(LinkedPage linked, LdThings things)
    {
        things.Begin(linked.Page, linked.Page.Name);
        things.Json.Field("description", linked.Page.Description);
        things.Json.Field("inLanguage", things.Catalogue.Brief.Brief.Language);
        things.PartOfBriefing();
    }
}
