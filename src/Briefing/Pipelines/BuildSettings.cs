using Briefing.Model;

namespace Briefing.Pipelines;

/// <summary>What the person who builds has asked for.</summary>
public sealed record BuildSettings
{
    /// <summary>The folder that holds input/, seeds/ and theme/.</summary>
    public required string Root { get; init; }

    /// <summary>The folder the site goes to.</summary>
    public required string Output { get; init; }

    /// <summary>Where the site will be published; the briefing's own <c>url</c> by default.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether drafts and what is under embargo are built too.</summary>
    public bool Drafts { get; init; }

    /// <summary>The strictest marking that is still built, in the words of an editor; <c>clear</c> by default.</summary>
    public string MaxMarking { get; init; } = "clear";

    /// <summary>The strictest marking that is still built.</summary>
    internal Marking Limit => Markings.Parse(MaxMarking);

    /// <summary>Whether warnings stop the build.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether cards are drawn at all.</summary>
    public bool Cards { get; init; } = true;

    /// <summary>Whether everything is done but writing.</summary>
    public bool CheckOnly { get; init; }

    /// <summary>Whether the site is packed as files to be handed on, which are opened without a server.</summary>
    internal bool IsPack { get; init; }

    /// <summary>The clock that an embargo is held against; nothing else looks at it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
