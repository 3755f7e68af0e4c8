using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace FactCheck.Documents.Tests.Fixtures;

/// <summary>PDFs written object by object, for what no writer would produce.</summary>
internal static class RawPdf
{
    /// <summary>One page with this content stream; the dictionaries are extended as given.</summary>
    public static byte[] Page(byte[] content, string streamEntries = "", string trailerEntries = "", params string[] moreObjects)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Begin()
        {
            offsets.Add(file.Position);
            Write(string.Create(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n"));
        }

        void Object(string body)
        {
            Begin();
            Write($"{body}\nendobj\n");
        }

        Write("%PDF-1.7\n");
        Object("<</Type/Catalog/Pages 2 0 R>>");
        Object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>");
        Begin();
        Write(string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}{streamEntries}>>\nstream\n"));
        file.Write(content);
        Write("\nendstream\nendobj\n");
        Object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        Array.ForEach(moreObjects, Object);

        var start = file.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        offsets.ForEach(offset => Write(string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")));
        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R{trailerEntries}>>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    public static byte[] Text(string line) => Encoding.Latin1.GetBytes($"BT /F1 12 Tf 60 700 Td ({line}) Tj ET");

    /// <summary>Zlib data that unpacks to this many spaces.</summary>
    public static byte[] DeflatedBlanks(long length)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            var blanks = new byte[1024 * 1024];
            Array.Fill(blanks, (byte)' ');
            for (var written = 0L; written < length; written += blanks.Length)
            {
                zlib.Write(blanks);
            }
        }

        return packed.ToArray();
    }
}
