using System.Text;
using CsCheck;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests;

/// <summary>Whatever happens to the bytes on their way, reading is an outcome and never an exception.</summary>
public sealed class MutationTests
{
    private const long CasesPerFormat = 300;

    private static readonly Dictionary<string, byte[]> Sound = new(StringComparer.Ordinal)
    {
        ["application/pdf"] = PdfFixture.Pages(["At least 225 people were killed,", "the office said."], ["Activists disagree."]),
        [WordFixture.MediaType] = WordFixture.Paragraphs("At least 225 people were killed.", "Activists disagree."),
        ["text/html"] = Encoding.UTF8.GetBytes(
            "<html lang=en><head><title>Toll - Post</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-01-15\"}</script>" +
            "</head><body><nav>Menu</nav><article><p>At least <b>225</b> were killed.<table><tr><td>a<td>1</table></article></body></html>"),
        ["application/json"] = "{\"text\":\"At least 225\",\"publishedOn\":\"2022-01-15\",\"url\":\"https://a.example/\"}"u8.ToArray(),
        ["text/csv"] = "text,title\n\"At least 225, they say\",A\nTen,B\n"u8.ToArray(),
        ["text/plain"] = "Погибли не менее 225 человек, сообщила прокуратура."u8.ToArray(),
    };

    private static readonly byte[] Telling = [0, 0x0A, 0x20, (byte)'"', (byte)'<', (byte)'>', (byte)'[', (byte)'(', (byte)'/', 0x7F, 0x80, 0xD8, 0xFF];

    public static TheoryData<string> MediaTypes => [.. Sound.Keys];

    [Theory]
    [MemberData(nameof(MediaTypes))]
    public async Task Damaged_bytes_are_read_or_refused_and_never_throw(string mediaType)
    {
        var sound = Sound[mediaType];
        Assert.IsNotType<ReadOutcome.Refused>(await Reading.ReadAsync(sound, mediaType));

        await Mutated(sound).SampleAsync(async bytes =>
        {
            await Reading.ReadAsync(bytes, mediaType);
            await Reading.ReadAsync(bytes, name: "a.bin");
        }, iter: CasesPerFormat, threads: 1);
    }

    [Fact]
    public async Task Damage_inside_a_Word_document_never_throws() =>
        await Mutated(Encoding.UTF8.GetBytes(
            $"<w:document xmlns:w='{WordFixture.Namespace}'><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>225</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"))
            .SampleAsync(async xml => await Reading.ReadAsync(WordFixture.WithXml(xml), WordFixture.MediaType), iter: CasesPerFormat, threads: 1);

    [Fact]
    public async Task Damage_inside_a_PDF_never_throws() =>
        await Mutated(RawPdf.Page(RawPdf.Text("At least 225 dead")))
            .SampleAsync(async bytes => await Reading.ReadAsync([.. bytes, .. "\n%%EOF"u8], PdfFixture.MediaType), iter: 2 * CasesPerFormat, threads: 1);

    [Fact]
    public async Task Random_bytes_are_read_or_refused_and_never_throw() =>
        await Gen.Byte.Array[0, 200].SampleAsync(async bytes => await Reading.ReadAsync(bytes), iter: CasesPerFormat, threads: 1);

    [Fact]
    public async Task Text_that_is_read_is_sound_Unicode() =>
        await Gen.Byte.Array[1, 60].SampleAsync(async bytes =>
        {
            if (await Reading.ReadAsync(bytes, "text/plain") is ReadOutcome.Text read)
            {
                Assert.DoesNotContain('\0', read.Value);
                Assert.Equal(read.Value, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(read.Value)));
            }
        }, iter: 2_000, threads: 1);

    private static Gen<byte[]> Mutated(byte[] sound) =>
        from edits in Gen.Select(Gen.Int[0, sound.Length - 1], Gen.OneOf(Gen.Byte, Gen.OneOf(Array.ConvertAll(Telling, value => Gen.Const(value)))), Gen.Int[0, 3]).Array[1, 8]
        select edits.Aggregate(sound, Apply);

    private static byte[] Apply(byte[] bytes, (int Position, byte Value, int Kind) edit)
    {
        var at = Math.Min(edit.Position, Math.Max(bytes.Length - 1, 0));
        return edit.Kind switch
        {
            0 when bytes.Length > 0 => [.. bytes[..at], edit.Value, .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], edit.Value, .. bytes[at..]],
            2 when bytes.Length > 0 => [.. bytes[..at], .. bytes[(at + 1)..]],
            _ => [.. bytes[..at], .. bytes[(at / 2)..]],
        };
    }
}
