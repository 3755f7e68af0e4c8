namespace FactCheck.Documents.Pdf;

/// <summary>How long run-length coded data is when decoded (ISO 32000-1, 7.4.5).</summary>
internal static class RunLengthMeasure
{
    private const byte EndOfData = 128;

    public static long Length(ReadOnlySpan<byte> input)
    {
        var total = 0L;
        for (var index = 0; index < input.Length && input[index] != EndOfData;)
        {
            var literal = input[index] < EndOfData;
            total += literal ? input[index] + 1 : 257 - input[index];
            index += literal ? input[index] + 2 : 2;
        }

        return total;
    }
}
