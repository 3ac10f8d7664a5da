namespace Briefing.Rendering.Views;

/// <summary>All entries of a kind, in groups.</summary>
internal sealed class ListView(string kind, IReadOnlyList<GroupView> groups) : ViewOf<ListView>
{
    /// <summary>Which list it is: <c>actors</c>, <c>events</c>, <c>quotes</c>, <c>sources</c>, <c>timeline</c>, <c>data</c>.</summary>
    public string Kind => kind;

    /// <summary>The groups, in order; none is empty.</summary>
    public IReadOnlyList<GroupView> Groups => groups;

    /// <summary>What is drawn of them.</summary>
    public IReadOnlyList<FigureView> Figures { get; init; } = [];

    /// <summary>How many entries there are in all.</summary>
    public int Total => groups.Sum(group => group.Total);
}
