using System.Text;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.Encodings;

public sealed class TextDecoderTests
{
    private const string English = "Officials say “at least 225” people were killed — and activists’ lists are longer.";
    private const string Russian = "Генеральная прокуратура сообщила, что погибли не менее 225 человек, в том числе 19 сотрудников.";
    private const string Kazakh = "Қаңтар оқиғасында 227 адам қаза тапты, олардың 19-ы құқық қорғау органдарының қызметкерлері.";

    public static TheoryData<string, string, bool> Utf16 =>
        new MatrixTheoryData<string, string, bool>([English, Russian, Kazakh, "200 dead", "死者は225人に上ると当局が発表した。\n活動家はさらに多いとしている。"], ["", "text/plain"], [true, false]);

    [Theory]
    [MemberData(nameof(Utf16))]
    public async Task UTF_16_without_a_mark_is_recognised(string text, string mediaType, bool bigEndian)
    {
        var bytes = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(text);

        Assert.Equal(text, (await Reading.TextAsync(bytes, mediaType)).Value);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public async Task A_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(Kazakh, (await Reading.TextAsync([.. encoding.Preamble, .. encoding.GetBytes(Kazakh)], "text/plain; charset=windows-1251")).Value);
    }

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1252", English)]
    public async Task An_undeclared_single_byte_encoding_is_detected(string name, string text) =>
        Assert.Equal(text, (await Reading.TextAsync(Encode(name, text), "text/plain")).Value);

    [Theory]
    [InlineData("windows-1251", "windows-1251", "Убито 9")]
    [InlineData("\"CP1251\"", "windows-1251", "Убито 9")]
    [InlineData("ibm866", "ibm866", "Убито 9")]
    [InlineData("iso-8859-1", "windows-1252", "“nine” killed")]
    [InlineData("iso-2022-jp", "iso-2022-jp", "死者9人")]
    [InlineData("no-such-charset", "utf-8", "Убито 9")]
    [InlineData("windows-1251", "utf-8", "Убито 9")]
    public async Task A_declared_charset_is_honoured_where_it_decodes(string declared, string actual, string text) =>
        Assert.Equal(text, (await Reading.TextAsync(Encode(actual, text), $"text/plain; charset={declared}")).Value);

    [Theory]
    [InlineData(new byte[] { 0x41, 0x00, 0x42 })]
    [InlineData(new byte[] { 0x4E, 0x69, 0x6E, 0x65, 0x00, 0x64, 0x65, 0x61, 0x64, 0x0A })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })]
    [InlineData(new byte[] { 0x01, 0x02, 0x03, 0x04, 0x05 })]
    public async Task Bytes_that_are_no_text_are_refused(byte[] bytes) =>
        await Reading.RefusedAsync(RefusalKind.Unreadable, bytes, "text/plain");

    private static byte[] Encode(string name, string text) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name)).GetBytes(text);
}
