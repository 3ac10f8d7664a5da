namespace Briefing.Model;

/// <summary>Which pages get a picture for link previews.</summary>
internal enum CardChoice
{
    /// <summary>Every page.</summary>
    All,

    /// <summary>The home page and the quotes.</summary>
    Quotes,

    /// <summary>The home page.</summary>
    Home,

    /// <summary>None.</summary>
    None,
}
