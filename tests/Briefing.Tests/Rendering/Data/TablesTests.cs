using System.Text;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using Sylvan.Data.Csv;

namespace Briefing.Tests.Rendering.Data;

/// <summary>Tables, read back by Sylvan.</summary>
public sealed class TablesTests
{
    [Fact]
    public void Each_entry_has_a_row()
    {
        var catalogue = Samples.Full();

        Assert.Equal(4, Read(Tables.Actors(catalogue)).Count);
        Assert.Equal(3, Read(Tables.Events(catalogue)).Count);
        Assert.Equal(2, Read(Tables.Quotes(catalogue)).Count);
        Assert.Single(Read(Tables.Sources(catalogue)));
        Assert.Single(Read(Tables.Pages(catalogue)));
        Assert.Single(Read(Tables.Relations(catalogue)));
    }

    [Fact]
    public void Cells_stand_under_their_names()
    {
        var row = Read(Tables.Quotes(Samples.Full(baseAddress: Samples.Base)))[0];

        Assert.Equal("no-one", row["id"]);
        Assert.Equal("ana", row["speaker"]);
        Assert.Equal("1", row["paragraph"]);
        Assert.Equal("tag; other", row["tags"]);
        Assert.Equal("2022-10-14", row["said-earliest"]);
        Assert.Equal("https://example.org/talks/quotes/no-one/", row["address"]);
    }

    [Fact]
    public void Names_of_columns_are_kebab_case_and_differ()
    {
        var catalogue = Samples.Full();
        IEnumerable<byte[]> tables =
        [
            Tables.Actors(catalogue),
            Tables.Events(catalogue),
            Tables.Quotes(catalogue),
            Tables.Sources(catalogue),
            Tables.Pages(catalogue),
            Tables.Relations(catalogue),
        ];
        foreach (var names in tables.Select(table => Read(table)[0].Keys))
        {
            Assert.All(names, name => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", name));
        }
    }

    [Fact]
    public void Nasty_words_come_back_but_for_the_guard()
    {
        foreach (var words in Nasty.Words.Append(Nasty.Long))
        {
            var row = Read(Tables.Quotes(Samples.Full(_ => words)))[0];
            var expected = row["as"]!.StartsWith('\'') ? $"'{words}" : words;

            Assert.Equal(expected, row["as"]);
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    public void A_cell_that_a_spreadsheet_would_run_is_guarded(string words) =>
        Assert.Equal($"'{words}", Read(Tables.Quotes(Samples.Full(_ => words)))[0]["as"]);

    [Fact]
    public void Numbers_are_not_guarded() => Assert.Equal("-51.13", Read(Tables.Events(Samples.Full()))[2]["lat"]);

    [Fact]
    public void A_table_begins_with_a_byte_order_mark_and_ends_its_rows_with_cr_lf()
    {
        var bytes = Tables.Pages(new Catalogue { Brief = new LinkedBrief(Made.Brief()) });

        Assert.Equal("\uFEFFid,title,description,marking,path,address\r\n", Encoding.UTF8.GetString(bytes));
    }

    private static List<Dictionary<string, string?>> Read(byte[] table)
    {
        using var reader = CsvDataReader.Create(
            new StreamReader(new MemoryStream(table), Encoding.UTF8),
            new CsvDataReaderOptions { BufferSize = 1 << 20 }
        );
        var rows = new List<Dictionary<string, string?>>();
        while (reader.Read())
        {
            rows.Add(
                Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => (string?)reader.GetString(i))
            );
        }

        return rows;
    }
}
