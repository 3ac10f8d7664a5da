using Briefing.Rendering.Html;

namespace Briefing.Rendering.Views;

/// <summary>Words of the editor that may be an address: a contact, a licence.</summary>
internal sealed class ContactView(string text) : ViewOf<ContactView>
{
    /// <summary>As written.</summary>
    public string Text => text;

    /// <summary>The address to link to; none where the words are not one.</summary>
    public string? Address => SafeAddress.FromWords(text);
}
