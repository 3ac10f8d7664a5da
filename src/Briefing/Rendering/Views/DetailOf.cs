using System.Diagnostics.CodeAnalysis;
using Briefing.Diagnostics;
using Briefing.Rendering.Themes;
using Fluid.Values;

namespace Briefing.Rendering.Views;

/// <summary>A view of all that is known about an entry: what its card says and more.</summary>
/// <typeparam name="TSelf">The view itself.</typeparam>
/// <typeparam name="TCard">The entry in a list.</typeparam>
internal abstract class DetailOf<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TSelf,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TCard
>(TCard card) : View
    where TSelf : DetailOf<TSelf, TCard>
    where TCard : ViewOf<TCard>
{
    /// <inheritdoc/>
    protected sealed override string ViewName => ViewMembers<TSelf>.ViewName;

    /// <inheritdoc/>
    public sealed override FluidValue Read(string name)
    {
        if (ViewMembers<TSelf>.Find(name) is { } read)
        {
            return read((TSelf)this);
        }

        return ViewMembers<TCard>.Find(name) is { } readCard ? readCard(card) : throw Unknown(name);
    }

    private ThemeMistake Unknown(string name) =>
        new(
            $"{ViewName} has nothing called `{name}`",
            name,
            Candidates.Question(name, [.. ViewMembers<TSelf>.Names, .. ViewMembers<TCard>.Names])
                ?? ThemeMistake.SeeReference
        );
}
