namespace Briefing.Model;

/// <summary>What sort of text a source is.</summary>
internal enum SourceKind
{
    /// <summary>Written by a journalist or author.</summary>
    Article,

    /// <summary>Speech taken down word by word.</summary>
    Transcript,

    /// <summary>A joint statement.</summary>
    Communique,

    /// <summary>Words prepared for speaking.</summary>
    Speech,

    /// <summary>Questions and answers.</summary>
    Interview,

    /// <summary>A message on a network.</summary>
    Post,

    /// <summary>An agreement between states.</summary>
    Treaty,

    /// <summary>A study or an account.</summary>
    Report,
}
