using Briefing.Model;
using Briefing.Model.Permalinks;
using CsCheck;

namespace Briefing.Tests.Model.Permalinks;

public sealed class ShortAddressTests
{
    [Theory]
    [InlineData("Quote", "promise", "2wrbj")]
    [InlineData("Actor", "promise", "2h3pt")]
    public void It_follows_from_kind_and_id_and_never_changes(string kind, string id, string expected)
    {
        Assert.Equal(expected, ShortAddress.Of(Enum.Parse<EntryKind>(kind), id));
    }

    [Fact]
    public void A_longer_one_begins_with_the_shorter_one_and_all_can_be_typed()
    {
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 1, 80], Gen.Int[1, ShortAddress.MaxLength])
            .Sample(
                (id, length) =>
                {
                    var characters = ShortAddress.Of(EntryKind.Event, id, length);
                    Assert.Equal(length, characters.Length);
                    Assert.True(ShortAddress.IsWellFormed(characters));
                    Assert.StartsWith(
                        characters,
                        ShortAddress.Of(EntryKind.Event, id, ShortAddress.MaxLength),
                        StringComparison.Ordinal
                    );
                    Assert.DoesNotContain(characters, sign => "aeiouyl01".Contains(sign, StringComparison.Ordinal));
                }
            );
    }

    [Theory]
    [InlineData("")]
    [InlineData("7K2FQ")]
    [InlineData("7k2-q")]
    [InlineData("../x")]
    [InlineData("7k2fq7k2fq7k2f")]
    public void What_cannot_be_typed_or_leads_elsewhere_is_none(string characters) =>
        Assert.False(ShortAddress.IsWellFormed(characters));
}
