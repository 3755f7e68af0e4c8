using System.Text;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>Reads the primitive values of the resource's body.</summary>
internal ref struct BodyReader(ReadOnlySpan<byte> body)
{
    private readonly ReadOnlySpan<byte> _body = body;

    public int Position { get; private set; }

    public byte Byte() => _body[Position++];

    public int Unsigned()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Byte();
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return (int)value;
            }
        }

        throw new InvalidDataException("The gazetteer holds an integer of more than 32 bits.");
    }

    public int Signed()
    {
        var value = (uint)Unsigned();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    public string Ascii()
    {
        var length = Byte();
        return Encoding.ASCII.GetString(Skip(length));
    }

    public ReadOnlySpan<byte> Skip(int length)
    {
        var part = _body.Slice(Position, length);
        Position += length;
        return part;
    }
}
