namespace FactCheck.Documents.Pdf;

/// <summary>How long LZW coded data is when decoded (ISO 32000-1, 7.4.4): the decoder with lengths in place of strings.</summary>
internal static class LzwMeasure
{
    private const int TableSize = 4096;
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int ShortestCodeBits = 9;
    private const int LongestCodeBits = 12;

    /// <summary>The longer of the two lengths that the parameter EarlyChange makes possible.</summary>
    public static long Length(ReadOnlySpan<byte> input) => Math.Max(Length(input, earlyChange: 1), Length(input, earlyChange: 0));

    private static long Length(ReadOnlySpan<byte> input, int earlyChange)
    {
        Span<int> lengths = stackalloc int[TableSize];
        lengths[..Clear].Fill(1);
        var (total, previous, next, bits) = (0L, -1, EndOfData + 1, ShortestCodeBits);
        var end = input.Length * 8L;
        for (var position = 0L; position + bits <= end; bits = CodeBits(next + earlyChange))
        {
            var code = ReadCode(input, position, bits);
            position += bits;
            if (code == EndOfData)
            {
                break;
            }

            if (code == Clear)
            {
                (previous, next) = (-1, EndOfData + 1);
                continue;
            }

            var known = previous < 0 ? 0 : lengths[previous] + 1;
            var length = code < next ? lengths[code] : known;
            total += length;
            if (previous >= 0 && next < TableSize)
            {
                lengths[next++] = known;
            }

            previous = code < next ? code : previous;
        }

        return total;
    }

    private static int CodeBits(int next) => Math.Clamp(int.Log2(Math.Max(next, 1)) + 1, ShortestCodeBits, LongestCodeBits);

    private static int ReadCode(ReadOnlySpan<byte> input, long position, int bits)
    {
        var code = 0;
        for (var bit = position; bit < position + bits; bit++)
        {
            code = (code << 1) | ((input[(int)(bit >> 3)] >> (7 - (int)(bit & 7))) & 1);
        }

        return code;
    }
}
