namespace Briefing.Linking.Quoting;

/// <summary>How a word of a passage compares with the source.</summary>
internal enum WordChangeKind
{
    /// <summary>It stands there, typography aside.</summary>
    Same,

    /// <summary>The source has it and the passage does not.</summary>
    Missing,

    /// <summary>The passage has it and the source does not.</summary>
    Added,

    /// <summary>The source has another word in its place.</summary>
    Changed,
}
