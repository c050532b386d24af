__all__ = ['listed', '_underscored']
listed = 'listed'
_underscored = 'underscored'
unlisted = 1
