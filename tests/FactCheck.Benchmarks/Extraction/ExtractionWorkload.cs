using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Extraction;

namespace FactCheck.Benchmarks.Extraction;

/// <summary>Text in the manner of news reports, as much as is wanted; the same every time.</summary>
internal static class ExtractionWorkload
{
    private static readonly string[] Paragraphs =
    [
        "KARVINA, March 4. Police said at least 14 miners were killed and 30 others injured when a shaft collapsed on Tuesday. Rescuers were still looking for nine men on Wednesday.",
        "The Interior Ministry put the death toll at 27, including 4 police officers. Rights groups say the number of dead may be much higher, and that more than 600 people were detained in the capital alone.",
        "\"We have counted 42 bodies so far,\" said Anna Petrova, a doctor at the town's only hospital. She said two of her colleagues had been wounded on the way to work.",
        "The road to the border was closed for most of the morning. Traders said prices had risen by 12 percent since January, and many shops stayed shut. The ministry announced a package of $40 million for farmers.",
        "According to the United Nations, about 90,000 people have fled their homes since the fighting began in November 2020. In one camp, 300 families share six wells, aid workers said.",
        "Between five and seven soldiers were abducted near Lake Chad, the army said, revising an earlier figure. The rebels claimed to have taken 12 soldiers hostage and to have killed 30 more.",
        "The council met for three hours and adjourned without a vote. Its chairman, Paul Okoro, told reporters that the talks would go on next week and that nothing had been decided about the bridge.",
    ];

    public static ExtractionInput Input(int characters)
    {
        var id = CaseId.Parse("benchmark");
        return new ExtractionInput(DocumentId.For(id, "benchmark"u8), Case.Draft(id), Text(characters), DocumentMetadata.Unknown);
    }

    /// <summary>At least so many characters, beginning with one of the paragraphs.</summary>
    public static string Text(int characters, int first = 0)
    {
        var text = new StringBuilder(characters + 512);
        for (var i = first; text.Length < characters; i++)
        {
            text.Append(Paragraphs[(i * 5) % Paragraphs.Length]).Append("\n\n");
        }

        return text.ToString();
    }
}
