using Briefing.Model;

namespace Briefing.Reading.Keys;

/// <summary>What may stand in a free page.</summary>
internal static class PageKeys
{
    public static readonly Key Title = Key.Required("title", "title: How this briefing was made");
    public static readonly Key Description = new(
        "description",
        "description: Where the texts come from and how quotes are checked."
    );
    public static readonly Key Order = new("order", "order: 1", Shape.Whole());
    public static readonly Key Marking = new("marking", "marking: clear", Shape.OneOf(Markings.Words));
    public static readonly Key Draft = new("draft", "draft: true", Shape.Switch);

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("a page", [Title, Description, Order, Marking, Draft]);
}
