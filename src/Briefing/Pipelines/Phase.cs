namespace Briefing.Pipelines;

/// <summary>The four phases of a build; every pipeline ends one before any starts the next.</summary>
public enum Phase
{
    /// <summary>Files become entries.</summary>
    Input,

    /// <summary>References become links; quotes are checked.</summary>
    Process,

    /// <summary>Entries become pages.</summary>
    PostProcess,

    /// <summary>Pages are checked and become files.</summary>
    Output,
}
