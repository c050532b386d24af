__all__ = ['gone']
