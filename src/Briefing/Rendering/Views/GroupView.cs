using Fluid.Values;

namespace Briefing.Rendering.Views;

/// <summary>A part of a list under a heading of its own: the people, the year 2022.</summary>
/// <param name="id">A short name that fits an <c>id</c>: <c>person</c>, <c>y2022</c>.</param>
/// <param name="title">The heading.</param>
/// <param name="items">What to show of it.</param>
/// <param name="total">How many there are, with those that are not shown.</param>
internal sealed class GroupView(string id, string title, IReadOnlyList<FluidValue> items, int total) : ViewOf<GroupView>
{
    /// <summary>A short name that fits an <c>id</c>.</summary>
    public string Id => id;

    /// <summary>The heading.</summary>
    public string Title => title;

    /// <summary>What to show.</summary>
    public IReadOnlyList<FluidValue> Items => items;

    /// <summary>How many there are in all.</summary>
    public int Total => total;
}
