using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Extraction;

namespace FactCheck.Benchmarks.Extraction;

/// <summary>Text in the manner of news reports, as much as is wanted; the same every time.</summary>
internal static class ExtractionWorkload
{
    /// <summary>Paragraphs of reports, claims and other matter mixed.</summary>
    public static IReadOnlyList<string> Paragraphs { get; } =
    [
        "KARVINA, March 4. Police said at least 14 miners were killed and 30 others injured when a shaft collapsed on Tuesday. Rescuers were still looking for nine men on Wednesday.",
        "The Interior Ministry put the death toll at 27, including 4 police officers. Rights groups say the number of dead may be much higher, and that more than 600 people were detained in the capital alone.",
        "\"We have counted 42 bodies so far,\" said Anna Petrova, a doctor at the town's only hospital. She said two of her colleagues had been wounded on the way to work.",
        "The road to the border was closed for most of the morning. Traders said prices had risen by 12 percent since January, and many shops stayed shut. The ministry announced a package of $40 million for farmers.",
        "According to the United Nations, about 90,000 people have fled their homes since the fighting began in November 2020. In one camp, 300 families share six wells, aid workers said.",
        "Between five and seven soldiers were abducted near Lake Chad, the army said, revising an earlier figure. The rebels claimed to have taken 12 soldiers hostage and to have killed 30 more.",
        "The council met for three hours and adjourned without a vote. Its chairman, Paul Okoro, told reporters that the talks would go on next week and that nothing had been decided about the bridge.",
    ];

    /// <summary>Paragraphs with a claim in every sentence, two in most.</summary>
    public static IReadOnlyList<string> DenseParagraphs { get; } =
    [
        "KARVINA, March 4. Police said at least 14 miners were killed and 30 others injured when a shaft collapsed on Tuesday. Rescuers were still looking for nine missing men on Wednesday, after 12 bodies were found.",
        "The Interior Ministry put the death toll at 27, including 4 police officers. Rights groups say the number of dead may be much higher, and that more than 600 people were detained in the capital alone.",
        "\"We have counted 42 bodies so far,\" said Anna Petrova, a doctor at the town's only hospital. She said two of her colleagues had been wounded on the way to work.",
        "According to the United Nations, about 90,000 people have fled their homes since the fighting began in November 2020. In one camp in Ethiopia, 300 people died of cholera, aid workers said.",
        "Between five and seven soldiers were abducted near Lake Chad, the army said, revising an earlier figure. The rebels claimed to have taken 12 soldiers hostage and to have killed 30 more.",
    ];

    public static ExtractionInput Input(int characters) => InputOf(Paragraphs, characters);

    /// <summary>At least so many characters of some texts, in turn.</summary>
    public static ExtractionInput InputOf(IReadOnlyList<string> parts, int characters)
    {
        var id = CaseId.Parse("benchmark");
        return new ExtractionInput(DocumentId.For(id, "benchmark"u8), Case.Draft(id), Join(parts, characters, 0), DocumentMetadata.Unknown);
    }

    /// <summary>At least so many characters, beginning with one of the paragraphs.</summary>
    public static string Text(int characters, int first = 0) => Join(Paragraphs, characters, first);

    private static string Join(IReadOnlyList<string> parts, int characters, int first)
    {
        var step = parts.Count % 5 == 0 ? 1 : 5;
        var text = new StringBuilder(characters + 512);
        for (var i = first; text.Length < characters; i++)
        {
            text.Append(parts[(int)((long)i * step % parts.Count)]).Append("\n\n");
        }

        return text.ToString();
    }
}
