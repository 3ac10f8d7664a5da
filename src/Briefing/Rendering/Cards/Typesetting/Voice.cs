namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>The two voices of a briefing.</summary>
internal enum Voice
{
    /// <summary>For what people said and wrote: with serifs, Naskh in Arabic.</summary>
    Serif,

    /// <summary>For the apparatus around it.</summary>
    Sans,
}
