using System.Globalization;
using System.Security.Cryptography;

namespace Briefing.Tests.WholeSites;

/// <summary>No clock, machine, culture or order shows in the site.</summary>
public sealed class SameBytesTests
{
    private static readonly Uri Address = new("https://example.org/astana/");

    [Fact]
    public void The_same_input_gives_the_same_bytes_twice()
    {
        Assert.Equal(Fingerprints(), Fingerprints());
    }

    [Theory]
    [InlineData("tr-TR", "Asia/Kolkata")]
    [InlineData("ar-SA", "Pacific/Kiritimati")]
    [InlineData("fa-IR", "America/St_Johns")]
    public void Neither_the_culture_nor_the_time_zone_of_the_machine_shows(string culture, string zone)
    {
        var here = Fingerprints();

        Assert.Equal(here, ElsewhereOnEarth(culture, zone, Fingerprints));
    }

    [Fact]
    public void The_site_says_nothing_of_the_folder_it_was_built_in()
    {
        using var site = SiteOnDisk.OfTheSeed().Build();

        Assert.DoesNotContain(
            site.Files(),
            file => System.Text.Encoding.UTF8.GetString(file.Value).Contains(site.Root, StringComparison.Ordinal)
        );
    }

    private static List<string> Fingerprints()
    {
        using var site = SiteOnDisk.OfTheSeed().Build(settings => settings with { BaseUrl = Address });
        return [.. site.Files().Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Value))} {file.Key}")];
    }

    private static T ElsewhereOnEarth<T>(string culture, string zone, Func<T> act)
    {
        var (before, zoneBefore) = (CultureInfo.DefaultThreadCurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            return act();
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = before;
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Environment.SetEnvironmentVariable("TZ", zoneBefore);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
