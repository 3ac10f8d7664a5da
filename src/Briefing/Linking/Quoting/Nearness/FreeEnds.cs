namespace Briefing.Linking.Quoting.Nearness;

/// <summary>At which ends of an alignment the text may have more than the passage at no price.</summary>
[Flags]
internal enum FreeEnds
{
    /// <summary>At neither.</summary>
    None = 0,

    /// <summary>Before the passage.</summary>
    Start = 1,

    /// <summary>After the passage.</summary>
    End = 2,

    /// <summary>At both.</summary>
    Both = Start | End,
}
