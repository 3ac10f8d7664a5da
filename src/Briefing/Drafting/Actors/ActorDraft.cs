using System.Collections.Frozen;
using Briefing.Drafting.Language;
using Briefing.Model;

namespace Briefing.Drafting.Actors;

/// <summary>An actor that a text names, as it is being found out about.</summary>
/// <param name="kind">What it is.</param>
/// <param name="name">The name it goes by.</param>
/// <param name="first">Where it is first named.</param>
internal sealed class ActorDraft(ActorKind kind, string name, Sighting? first)
{
    private static readonly FrozenSet<string> FamilyNamesFirst = (
        "Xi Wang Li Zhang Liu Chen Yang Zhao Huang Wu Zhou Sun Hu Zhu Kim Park Moon Yoon Nguyen Tran Mao Deng Jiang Qin Lin"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What it is.</summary>
    public ActorKind Kind => kind;

    /// <summary>The name it goes by.</summary>
    public string Name => name;

    /// <summary>Where it is first named; none for those without a name.</summary>
    public Sighting? First => first;

    /// <summary>Its id in the briefing.</summary>
    public string Id { get; set; } = "";

    /// <summary>Whether the briefing has it already.</summary>
    public bool IsKnown { get; set; }

    /// <summary>Whether it is proposed: what is only a place, or only an adjective, is not.</summary>
    public bool IsProposed { get; set; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; set; }

    /// <summary>Office or function.</summary>
    public string? Role { get; set; }

    /// <summary>The country that it is, or that it belongs to.</summary>
    public KnownCountry? Country { get; set; }

    /// <summary>The actors that it belongs to.</summary>
    public List<ActorDraft> Of { get; } = [];

    /// <summary>Other names in the text.</summary>
    public SortedSet<string> Also { get; } = new(StringComparer.Ordinal);

    /// <summary>Misspelt names in the text.</summary>
    public SortedSet<string> Misspelt { get; } = new(StringComparer.Ordinal);

    /// <summary>Names too common to link by themselves.</summary>
    public SortedSet<string> Weak { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the family name comes first, as in Chinese.</summary>
    public bool HasFamilyNameFirst => FamilyNamesFirst.Contains(FirstName) && name.AsSpan().Count(' ') is 1 or 2;

    /// <summary>The family name of a person.</summary>
    public string Surname => HasFamilyNameFirst ? FirstName : name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>The first part of a person's name.</summary>
    public string FirstName => name.Split(' ')[0];
}
