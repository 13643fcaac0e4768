namespace ModelOriginAnalyzer.Catalog;

/// <summary>Reads the fields of one record in the order in which the compiler wrote them.</summary>
internal struct ImageRecord(CatalogImage image, byte[] bytes, int offset)
{
    /// <summary>Stakes are kept to four decimal places.</summary>
    public const int PercentScale = 10_000;

    private int _offset = offset;

    /// <summary>Seven bits a byte, lowest first.</summary>
    public int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[_offset++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }

    public bool Flag() => Number() != 0;

    public string Text() => image.Text(Number());

    /// <summary>Null is written as 0, text n as n + 1.</summary>
    public string? OptionalText()
    {
        var number = Number();
        return number == 0 ? null : image.Text(number - 1);
    }

    /// <summary>Null is written as 0, a percentage as ten thousand times itself plus one.</summary>
    public double? OptionalPercent()
    {
        var number = Number();
        return number == 0 ? null : (number - 1) / (double)PercentScale;
    }
}
