namespace Briefing.Model;

/// <summary>Who answers for a translation.</summary>
internal enum TranslationKind
{
    /// <summary>The speaker's own office.</summary>
    Official,

    /// <summary>The publisher of the source.</summary>
    Publisher,

    /// <summary>The editor of the briefing.</summary>
    Own,

    /// <summary>A program.</summary>
    Machine,
}
