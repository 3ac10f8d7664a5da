namespace Briefing.Rendering.Cards.Bidi;

/// <summary>
/// What Unicode says about the characters' directions, as text: code points and ranges of them, hexadecimal, separated
/// by spaces. Not listed: combining marks, the twelve formatting characters, and all that is written from left to right.
/// </summary>
/// <remarks>Derived from the properties Bidi_Class and Bidi_Paired_Bracket; a range may run over code points that are
/// not assigned.</remarks>
internal static class BidiTables
{
    /// <summary>Hebrew and the other scripts from right to left but for Arabic and its kin.</summary>
    public const string RightToLeft = """
        5BE-5F4 7C0-7F5 7FA-85E 200F FB1D-FB28 FB2A-FB4F 10800-1091B 10920-10B35 10B40-10CFF 10E80-10F27 10F70-10FF6
        1E800-1E95F
        """;

    /// <summary>Arabic, Syriac, Thaana.</summary>
    public const string ArabicLetter = """
        608 60B 60D 61B-64A 66D-6D5 6E5-6E6 6EE-6EF 6FA-7B1 860-88E 8A0-8C9 FB50-FD3D FD50-FDC7 FDF0-FDFC FE70-FEFC
        10D00-10D23 10F30-10F59 1EC71-1EEBB
        """;

    /// <summary>Digits of Europe and of Persia.</summary>
    public const string EuropeanNumber = """
        30-39 B2-B3 B9 6F0-6F9 2070 2074-2079 2080-2089 2488-249B FF10-FF19 102E1-102FB 1D7CE-1D7FF 1F100-1F10A
        1FBF0-1FBF9
        """;

    /// <summary>Plus and minus.</summary>
    public const string EuropeanSeparator = "2B 2D 207A-207B 208A-208B 2212 FB29 FE62-FE63 FF0B FF0D";

    /// <summary>Currencies, per cent, degrees.</summary>
    public const string EuropeanTerminator = """
        23-25 A2-A5 B0-B1 58F 609-60A 66A 9F2-9F3 9FB AF1 BF9 E3F 17DB 2030-2034 20A0-20C0 212E 2213 A838-A839 FE5F
        FE69-FE6A FF03-FF05 FFE0-FFE1 FFE5-FFE6 11FDD-11FE0 1E2FF
        """;

    /// <summary>Digits of Arabia.</summary>
    public const string ArabicNumber = "600-605 660-669 66B-66C 6DD 890-891 8E2 10D30-10E7E";

    /// <summary>What may stand inside a number.</summary>
    public const string CommonSeparator = "2C 2E-2F 3A A0 60C 202F 2044 FE50 FE52 FE55 FF0C FF0E-FF0F FF1A";

    /// <summary>Controls and joiners.</summary>
    public const string BoundaryNeutral = """
        0-8 E-1B 7F-84 86-9F AD 180E 200B-200D 2060-2064 206A-206F FEFF 1BCA0-1BCA3 1D173-1D17A E0001-E007F
        """;

    /// <summary>Ends of paragraphs.</summary>
    public const string ParagraphSeparator = "A D 1C-1E 85 2029";

    /// <summary>Tabs.</summary>
    public const string SegmentSeparator = "9 B 1F";

    /// <summary>Spaces.</summary>
    public const string WhiteSpace = "C 20 1680 2000-200A 2028 205F 3000";

    /// <summary>Signs.</summary>
    public const string OtherNeutral = """
        21-22 26-2A 3B-40 5B-60 7B-7E A1 A6-A9 AB-AC AE-AF B4 B6-B8 BB-BF D7 F7 2B9-2BA 2C2-2CF 2D2-2DF 2E5-2ED
        2EF-2FF 374-375 37E 384-385 387 3F6 58A-58E 606-607 60E-60F 6DE 6E9 7F6-7F9 BF3-BF8 BFA C78-C7E F3A-F3D
        1390-1399 1400 169B-169C 17F0-180A 1940-1945 19DE-19FF 1FBD 1FBF-1FC1 1FCD-1FCF 1FDD-1FDF 1FED-1FEF
        1FFD-1FFE 2010-2027 2035-2043 2045-205E 207C-207E 208C-208E 2100-2101 2103-2106 2108-2109 2114 2116-2118
        211E-2123 2125 2127 2129 213A-213B 2140-2144 214A-214D 2150-215F 2189-2211 2214-2335 237B-2394 2396-2487
        24EA-26AB 26AD-27FF 2900-2BFF 2CE5-2CEA 2CF9-2CFF 2E00-2FFB 3001-3004 3008-3020 3030 3036-3037 303D-303F
        309B-309C 30A0 30FB 31C0-31E3 321D-321E 3250-325F 327C-327E 32B1-32BF 32CC-32CF 3377-337A 33DE-33DF 33FF
        4DC0-4DFF A490-A4C6 A60D-A60F A673-A67F A700-A721 A788 A828-A82B A874-A877 AB6A-AB6B FD3E-FD4F FDCF
        FDFD-FE4F FE51 FE54 FE56-FE5E FE60-FE61 FE64-FE68 FE6B FF01-FF02 FF06-FF0A FF1B-FF20 FF3B-FF40 FF5B-FF65
        FFE2-FFE4 FFE8-FFFD 10101 10140-1018C 10190-101A0 1091F 10B39-10B3F 11052-11065 11660-1166C 11FD5-11FDC
        11FE1-11FF1 16FE2 1D1E9-1D245 1D300-1D356 1D6DB 1D715 1D74F 1D789 1D7C3 1EEF0-1F0F5 1F10B-1F10F 1F12F
        1F16A-1F16F 1F1AD 1F260-1FBCA
        """;

    /// <summary>Brackets that open, each with the one that closes it: <c>open:close</c>.</summary>
    public const string Brackets = """
        28:29 5B:5D 7B:7D F3A:F3B F3C:F3D 169B:169C 2045:2046 207D:207E 208D:208E 2308:2309 230A:230B 2329:232A
        2768:2769 276A:276B 276C:276D 276E:276F 2770:2771 2772:2773 2774:2775 27C5:27C6 27E6:27E7 27E8:27E9
        27EA:27EB 27EC:27ED 27EE:27EF 2983:2984 2985:2986 2987:2988 2989:298A 298B:298C 298D:2990 298F:298E
        2991:2992 2993:2994 2995:2996 2997:2998 29D8:29D9 29DA:29DB 29FC:29FD 2E22:2E23 2E24:2E25 2E26:2E27
        2E28:2E29 2E55:2E56 2E57:2E58 2E59:2E5A 2E5B:2E5C 3008:3009 300A:300B 300C:300D 300E:300F 3010:3011
        3014:3015 3016:3017 3018:3019 301A:301B FE59:FE5A FE5B:FE5C FE5D:FE5E FF08:FF09 FF3B:FF3D FF5B:FF5D
        FF5F:FF60 FF62:FF63
        """;
}
